// Browsers refuse workers on file://, so the search worker runs in a hidden frame of the same page instead.
if (location.protocol === "file:") {
  window.Worker = class extends EventTarget {
    #ready
    #frame = document.createElement("iframe")

    constructor(url) {
      super()
      this.#frame.hidden = true
      document.body.append(this.#frame)
      const inside = this.#frame.contentWindow
      inside.document.write("<!doctype html><title>Search</title><body></body>")
      inside.document.close()
      inside.postMessage = data => this.dispatchEvent(new MessageEvent("message", { data }))
      inside.importScripts = (...urls) => urls.reduce((last, one) => last.then(() => load(inside, one)), Promise.resolve())
      this.#ready = load(inside, new URL(url, location.href).href)
      this.#ready.catch(() => this.dispatchEvent(new ErrorEvent("error", { message: `cannot load ${url}` })))
    }

    postMessage(data) {
      this.#ready.then(() => this.#frame.contentWindow.dispatchEvent(new MessageEvent("message", { data })))
    }

    terminate() {
      this.#frame.remove()
    }
  }

  function load(inside, url) {
    return new Promise((resolve, reject) => {
      const script = inside.document.createElement("script")
      Object.assign(script, { src: url, onload: resolve, onerror: reject })
      inside.document.body.append(script)
    })
  }
}

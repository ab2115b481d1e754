// Tables sort by a column and filter by words. Without this script they are whole, only fixed.
const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
const value = cell => cell.querySelector("time")?.dateTime ?? cell.textContent.trim()

function sort(table, column, button) {
  const up = button.getAttribute("aria-sort") !== "ascending"
  table.querySelectorAll("th").forEach(head => head.removeAttribute("aria-sort"))
  button.setAttribute("aria-sort", up ? "ascending" : "descending")
  const rows = [...table.tBodies[0].rows].map(row => [value(row.cells[column]), row])
  rows.sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }) * (up ? 1 : -1))
  table.tBodies[0].append(...rows.map(([, row]) => row))
}

function addSorting(table) {
  table.querySelectorAll("thead th").forEach((head, column) => {
    const button = document.createElement("button")
    button.type = "button"
    button.append(...head.childNodes)
    button.addEventListener("click", () => sort(table, column, head))
    head.append(button)
  })
}

function addFilter(box, table) {
  const input = document.createElement("input")
  Object.assign(input, { type: "search", className: "filter", placeholder: `Filter: ${box.dataset.filter}` })
  input.setAttribute("aria-label", `Filter: ${box.dataset.filter}`)
  const rows = [...table.tBodies[0].rows].map(row => [row, plain(row.textContent)])
  input.addEventListener("input", () => {
    const words = plain(input.value).split(/\s+/)
    rows.forEach(([row, text]) => (row.hidden = !words.every(word => text.includes(word))))
  })
  box.prepend(input)
}

document.querySelectorAll("div.table").forEach(box => {
  const table = box.querySelector("table")
  if (!table || table.tBodies[0].rows.length < 3) return
  addSorting(table)
  if (box.dataset.filter) addFilter(box, table)
})

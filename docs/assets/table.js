// Tables sort by a column and filter by words. Without this script they are whole, only fixed.
{
  const plain = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
  const value = cell => cell.querySelector("time")?.dateTime ?? cell.textContent.trim()

  const sort = (table, column, head) => {
    const up = head.getAttribute("aria-sort") !== "ascending"
    table.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"))
    head.setAttribute("aria-sort", up ? "ascending" : "descending")
    const rows = [...table.tBodies[0].rows].map(row => [value(row.cells[column]), row])
    rows.sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true }) * (up ? 1 : -1))
    table.tBodies[0].append(...rows.map(([, row]) => row))
  }

  const addSorting = table =>
    table.querySelectorAll("thead th").forEach((head, column) => {
      const button = document.createElement("button")
      button.type = "button"
      button.append(...head.childNodes)
      button.addEventListener("click", () => sort(table, column, head))
      head.append(button)
    })

  const addFilter = (box, table) => {
    const input = document.createElement("input")
    const label = `Filter: ${box.dataset.filter}`
    Object.assign(input, { type: "search", className: "filter", placeholder: label, ariaLabel: label })
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
}

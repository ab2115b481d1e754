// The theme's search dialog has no name; readers who listen to the page need one.
document.querySelector("[data-md-component=search][role=dialog]")?.setAttribute("aria-label", "Search")

"""Which articles tell one story: those that are copies of each other."""

from collections.abc import Mapping

import networkx

from generator.model.article import Article


def tellers(articles: Mapping[str, Article]) -> dict[str, str]:
    """The article that stands for each, by id: the first of all that are copies of one story."""
    graph = networkx.Graph((a.id, c.article) for a in articles.values() for c in a.copies)
    graph.add_nodes_from(articles)
    return {id: min(story) for story in networkx.connected_components(graph) for id in story}

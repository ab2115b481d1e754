"""The few shapes that the pictures are made of. Colours and fonts come from the stylesheet."""

from collections.abc import Iterable

from generator.render.escape import Markdown, text

LETTER = 6.6
"""The width of a letter of the pictures' labels (12 units high), on average, in user units."""


def figure(width: float, height: float, name: str, shapes: Iterable[str], legend: str = "") -> Markdown:
    """A picture, with its name for those who cannot see it, and what its signs mean."""
    # One line: a picture is one fact, and one line of a diff.
    head = f'<svg viewBox="0 0 {_n(width)} {_n(height)}" role="group" aria-label="{text(name)}">'
    below = f"<figcaption>{text(legend)}</figcaption>" if legend else ""
    return Markdown(f'<figure class="picture">{head}{"".join(shapes)}</svg>{below}</figure>')


def line(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    """A straight line."""
    return f'<line class="{kind}" x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}"/>'


def dot(x: float, y: float, radius: float, kind: str) -> str:
    """A filled or hollow circle."""
    return f'<circle class="{kind}" cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}"/>'


def words(x: float, y: float, value: str, kind: str, anchor: str = "middle") -> str:
    """A label, set around, before or after its point."""
    return f'<text class="{kind}" x="{_n(x)}" y="{_n(y)}" text-anchor="{anchor}">{text(value)}</text>'


def bar(x: float, y: float, width: float, height: float, kind: str) -> str:
    """A filled rectangle."""
    return f'<rect class="{kind}" x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"/>'


def way(href: str, name: str, inner: str) -> str:
    """Shapes that lead somewhere, with a name that is read out and shown on hovering."""
    return f'<a href="{text(href)}"><title>{text(name)}</title>{inner}</a>'


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")

"""spaCy: the one module that knows it. Text in, our own Parse out."""

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING

from generator.errors import Problem, UserError
from generator.extract.syntax import Parse, Token
from generator.model.article import Article

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc


@lru_cache(maxsize=2)
def _language(model: str) -> "Language":
    import spacy  # noqa: PLC0415  takes seconds, and most commands parse nothing new

    try:
        return spacy.load(model)
    except OSError:
        found = f"the language model {model!r} is not installed"
        todo = "Install that package of spaCy's, or take the line `model:` out."
        raise UserError([Problem("dossier.yml", None, found, todo)]) from None


def parse(article: Article, model: str) -> tuple[Parse, ...]:
    """Parse the paragraphs that tell the story. `model` is the name of an installed spaCy package."""
    told = [p for p in article.told() if p.text.strip()]
    docs = _language(model).pipe(p.text for p in told)
    return tuple(Parse(p.n, p.text, tuple(_tokens(doc))) for p, doc in zip(told, docs, strict=True))


def _tokens(doc: "Doc") -> Iterable[Token]:
    for number, sentence in enumerate(doc.sents):
        for t in sentence:
            yield Token(
                i=t.i,
                text=t.text,
                start=t.idx,
                end=t.idx + len(t.text),
                lemma=t.lemma_,
                pos=t.pos_,
                tag=t.tag_,
                dep=t.dep_,
                head=t.head.i,
                entity=t.ent_type_,
                starts_entity=t.ent_iob_ == "B",
                sentence=number,
            )

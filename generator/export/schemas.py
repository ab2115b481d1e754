"""JSON Schemas of the curation files, for editors, made from the same table that reading checks by."""

import json
from typing import Any

from generator.model.curation import FORMS, KINDS, Kind, Subject

_DATE = r"^[0-9X]{4}.*$"


def text(subject: Subject) -> str:
    """The schema of `curation/SUBJECT.yml` (JSON Schema, draft 2020-12)."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Decisions about {subject}",
        "type": ["array", "null"],
        "items": {"oneOf": [_decision(kind) for kind in KINDS[subject]]},
    }
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _decision(kind: Kind) -> dict[str, Any]:
    properties: dict[str, Any] = {
        "decision": {"const": kind.name, "description": kind.meaning},
        "about": {
            "type": "array",
            "items": _handle(kind),
            "minItems": kind.handles,
            "uniqueItems": True,
            "description": "Articles and words of theirs.",
        },
    }
    required = ["decision", "about"]
    if kind.value != "none":
        properties["value"] = {"description": kind.meaning} | _value(kind)
        required.append("value")
    if kind.reasoned:
        required.append("why")
    properties |= {
        "why": {"type": "string", "description": "The reason, in a sentence."},
        "by": {"type": "string", "description": "Who decided."},
        "on": {"type": ["string", "integer"], "description": "The day of the decision."},
    }
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _handle(kind: Kind) -> dict[str, Any]:
    article = {"type": "string", "minLength": 1, "description": "The article's id, as in its address."}
    properties: dict[str, Any] = {"article": article}
    if not kind.whole:
        properties["words"] = {"type": ["string", "number"], "description": "Words as they stand there."}
        properties["near"] = {"type": ["string", "number"], "description": "Other words of that paragraph."}
    return {
        "type": "object",
        "properties": properties,
        "required": ["article"] if kind.whole else ["article", "words"],
        "additionalProperties": False,
    }


def _value(kind: Kind) -> dict[str, Any]:
    if kind.value == "date":
        return {"type": ["string", "integer"], "pattern": _DATE}
    if kind.value == "text":
        return {"type": ["string", "number"]}
    return {"type": "string", "pattern": f"^({FORMS[kind.value][0]})$"}

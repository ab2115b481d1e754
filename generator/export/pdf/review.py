"""The review notes: what a person should look at, and what people have decided."""

from generator.export.pdf.lookup import Json, Lookup
from generator.model.dossier import Decision, Unsure
from generator.model.spoken import spoken


def review(look: Lookup) -> Json:
    """Entries to compare, dates that could not be resolved, and the decisions applied."""
    return {
        "unsure": [_unsure(doubt, look) for doubt in look.dossier.unsure],
        "unresolved": [
            {"text": u.evidence.text, "why": u.why, "ref": look.link(u.evidence)}
            for u in look.dossier.unresolved
        ],
        "decisions": [_decision(decision) for decision in look.dossier.decisions],
    }


def _unsure(doubt: Unsure, look: Lookup) -> Json:
    d = look.dossier
    names = {
        "people": {p.id: p.name for p in d.people},
        "events": {e.id: e.title for e in d.events},
        "articles": {a.id: a.title for a in d.articles},
    }[doubt.kind]
    entries = [{"name": names.get(i, i), "at": look.at(f"{doubt.kind}/{i}")} for i in doubt.ids]
    return {"kind": doubt.kind, "entries": entries, "why": list(doubt.why)}


def _decision(decision: Decision) -> Json:
    by = ", ".join(part for part in (decision.by, spoken(decision.on) if decision.on else None) if part)
    return {
        "what": decision.what,
        "why": decision.why or "",
        "by": by,
        "place": f"{decision.file}:{decision.line}",
    }

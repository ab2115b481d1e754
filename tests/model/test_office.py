"""Which of somebody's offices a list shows."""

from dataclasses import replace

from generator.model.dossier import Office, Person
from generator.model.time import Date
from tests.render.invented import dossier


def test_the_office_reported_last_is_shown() -> None:
    where = dossier().people[0].mentions[:1]
    envoy = Office("envoy", Date("2033-01-01"), Date("2034-06-01"), where)
    minister = Office("minister", Date("2034-02-01"), Date("2034-02-01"), where)
    undated = Office("guest", None, None, where)
    person = Person("mira-solberg", "Mira Solberg", (), (undated, envoy, minister), where)
    assert person.office == envoy
    assert replace(person, roles=()).office is None

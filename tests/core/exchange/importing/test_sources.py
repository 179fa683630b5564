"""Each source is known by its headings, whatever became of case, spaces and order."""

import pytest

from core.exchange.importing.sources import PROGRAMS, Source, recognise
from core.model.preferences import Language
from core.texts.catalogue import has_text
from tests.core.exchange.importing.uploads import SAMPLES as FILES
from tests.core.exchange.importing.uploads import sample_table

HEADERS = {
    Source.UPWORK: "Date,Transaction ID,Transaction type,Transaction summary,Transaction summary"
    " details,Description 1,Description 2,Description 3,Agency team,Freelancer,Client team,Account"
    " name,PO,Ref ID,Amount $,Amount in local currency,Currency,Current balance $,Payment method",
    Source.UPWORK_OLD: "Date,Ref ID,Type,Description,Agency,Freelancer,Team,Account Name,PO,Amount,"
    "ExchangeRate,Currency,Balance",
    Source.TOGGL: "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,"
    "End date,End time,Duration,Tags,Amount (EUR)",
    Source.CLOCKIFY: "Project,Client,Description,Task,User,Group,Email,Tags,Billable,Start Date,"
    "Start Time,End Date,End Time,Duration (h),Duration (decimal),Billable Rate (EUR),"
    "Billable Amount (EUR),Date of creation",
    Source.HARVEST: "Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,Invoiced?,"
    "First Name,Last Name,Email,Billable Rate,Billable Amount,Cost Rate,Cost Amount,Currency",
    Source.KIMAI: "Date,From,To,Duration,User,Customer,Project,Activity,Description",
    Source.TABLE: "Date,Nom,Montant",
}


@pytest.mark.parametrize(("source", "header"), HEADERS.items())
def test_a_source_is_known_by_its_header(source: Source, header: str) -> None:
    headings = header.split(",")
    assert recognise(headings) is source
    assert recognise([heading.upper() for heading in headings]) is source
    assert recognise([f"\ufeff {heading}\u00a0 " for heading in headings]) is source
    assert recognise(headings[::-1]) is source


SAMPLES = {
    "upwork.csv": Source.UPWORK,
    "upwork_old.csv": Source.UPWORK_OLD,
    "upwork_old_local.csv": Source.UPWORK_OLD,
    "toggl.csv": Source.TOGGL,
    "clockify.csv": Source.CLOCKIFY,
    "harvest.csv": Source.HARVEST,
    "kimai.csv": Source.KIMAI,
    "bank.csv": Source.TABLE,
    "table.tsv": Source.TABLE,
}


@pytest.mark.parametrize(("name", "source"), SAMPLES.items())
def test_the_samples_are_known(name: str, source: Source) -> None:
    assert recognise(sample_table(name).header) is source


@pytest.mark.parametrize("source", list(Source))
def test_a_source_is_whole(source: Source) -> None:
    assert source in HEADERS
    assert source in SAMPLES.values()
    if source is not Source.TABLE:
        assert source in PROGRAMS
        assert has_text(Language.FRENCH, f"import.source.{source}")


def test_every_sample_is_told_apart() -> None:
    assert {path.name for path in FILES.iterdir()} == SAMPLES.keys()


def test_toggl_without_a_rate_is_toggl_still() -> None:
    header = HEADERS[Source.TOGGL].replace("Amount (EUR)", "Amount ()").split(",")
    assert recognise(header) is Source.TOGGL


def test_what_a_source_is() -> None:
    assert [one for one in Source if one.is_upwork] == [Source.UPWORK, Source.UPWORK_OLD]
    assert Source.TOGGL.is_time_tracker
    assert not Source.UPWORK.is_time_tracker
    assert not Source.TABLE.is_time_tracker

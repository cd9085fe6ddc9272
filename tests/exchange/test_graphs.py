"""The graph as other programs take it."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import networkx
import pytest

from graph_loader.exchange.csv_files import export_csv
from graph_loader.exchange.formats import FORMATS
from graph_loader.exchange.gexf import export_gexf
from graph_loader.exchange.graphml import export_graphml
from graph_loader.exchange.neo4j_csv import export_neo4j_csv
from graph_loader.exchange.network import flattened, to_networkx
from graph_loader.exchange.snapshot import snapshot
from graph_loader.graph.pieces import Fragment, NodeKey, RelationshipKey, Value
from graph_loader.load import Loader
from graph_loader.rules import RULES
from graph_loader.store.embedded import EmbeddedStore
from graph_loader.store.neo4j import Neo4jStore
from graph_loader.store.protocol import Store
from tests.exchange.small import GAZETTE, NEWS, NEWS_ID, fill, records

MEETING = """\
source: {name: การประชุมตัวอย่าง, published: 2020-05-13}
meetings:
  - body: คณะกรรมการทดสอบ
    number: 1/2563
    date: 2020-05-13
    approved:
      - {what: first, about: [{agency: หน่วยก}, {zone: เขตก}, {agency: หน่วยข}]}
      - {what: second, about: [{agency: หน่วยก}, {zone: เขตก}]}
"""
KEPT_LABELS = {"Person": 3, "Agency": 1, "Role": 2, "Tenure": 3}


@pytest.mark.parametrize("name", list(FORMATS))
def test_the_order_of_loading_is_not_in_the_bytes(
    name: str, embedded_store: EmbeddedStore, other: EmbeddedStore, source_folder: Path
) -> None:
    told = records(source_folder, NEWS, GAZETTE)
    for store, order in ((embedded_store, told), (other, told[::-1])):
        for record in order:
            list(Loader(store).load([record]))
    write = FORMATS[name].write
    assert write(embedded_store, True) == write(other, True) == write(other, True)


def test_networkx_has_every_node_and_tie(filled: EmbeddedStore) -> None:
    whole = snapshot(filled).graph
    graph = to_networkx(whole)
    assert graph.number_of_nodes() == len(whole.nodes)
    assert graph.number_of_edges() == len(whole.relationships)
    source = graph.nodes[f"Source:{NEWS_ID}"]
    assert (source["label"], source["publisher"]) == ("Source", "Example Daily")
    (role,) = (
        n for n, d in graph.nodes(data=True) if d["name"] == "ปลัดกระทรวง" and d["label"] == "Role"
    )
    assert [key for *_, key in graph.edges(role, keys=True)] == ["IN"]


def test_without_sources_only_what_they_speak_of_is_left(filled: EmbeddedStore) -> None:
    graph = snapshot(filled, ground=False).graph
    assert Counter(key.label for key in graph.nodes) == KEPT_LABELS
    assert {tie.type for tie in graph.relationships} == {"HOLDS", "OF_ROLE", "IN"}


def test_graphml_is_read_back(filled: EmbeddedStore) -> None:
    graph = networkx.parse_graphml(export_graphml(filled).decode(), force_multigraph=True)
    whole = snapshot(filled).graph
    assert graph.number_of_nodes() == len(whole.nodes)
    assert graph.number_of_edges() == len(whole.relationships)
    source = graph.nodes[f"Source:{NEWS_ID}"]
    assert source["labels"] == ":Source"
    assert source["label"] == 'Somebody, "new"; at the ministry | ข่าว'
    (agency,) = (d for _, d in graph.nodes(data=True) if d["labels"] == ":Agency")
    assert agency["shorts"] == "MoEx | กตย."
    terms = [d["term"] for _, d in graph.nodes(data=True) if d["labels"] == ":Tenure"]
    assert terms == [1, 1, 1]
    assert {d["label"] for *_, d in graph.edges(data=True)} >= {"HOLDS", "SUPPORTS", "FROM"}


def test_gexf_is_read_back_and_has_no_day_of_its_own(filled: EmbeddedStore) -> None:
    exported = export_gexf(filled)
    graph = networkx.read_gexf(io.BytesIO(exported))
    whole = snapshot(filled).graph
    assert graph.number_of_nodes() == len(whole.nodes)
    assert graph.number_of_edges() == len(whole.relationships)
    assert graph.nodes[f"Source:{NEWS_ID}"]["labels"] == "Source"
    assert b"lastmodified" not in exported
    assert networkx.__version__.encode() not in exported


def test_a_property_that_is_text_somewhere_is_text_everywhere() -> None:
    graph = Fragment()
    graph.node("Meeting", "m", number="1/2563", name="bad \x0b letter")
    graph.node("Tally", "t", number=27, day="2020")
    graph.node("Role", "r", seats=3, aliases=["a", "b"])
    nodes, _ = flattened(graph)
    assert nodes[NodeKey("Meeting", "m")]["name"] == "bad \ufffd letter"
    assert nodes[NodeKey("Tally", "t")] == {"id": "t", "number": "27", "day": "2020"}
    assert nodes[NodeKey("Role", "r")] == {"id": "r", "seats": 3, "aliases": "a | b"}


def test_csv_tables_open_in_a_spreadsheet_and_are_read_back(filled: EmbeddedStore) -> None:
    files = export_csv(filled)
    assert all(data.startswith(b"\xef\xbb\xbf") for data in files.values())
    (agency,) = rows(files["Agency.csv"])
    assert agency["name"] == "กระทรวงตัวอย่าง"
    assert json.loads(agency["shorts"]) == ["MoEx", "กตย."]
    statements = {row["id"]: row for row in rows(files["Statement.csv"])}
    assert 'บรรทัดแรก; "คำพูด",\nบรรทัดสอง' in {row["quote"] for row in statements.values()}
    held = rows(files["HOLDS.csv"])
    assert list(held[0]) == ["start_label", "start", "end_label", "end"]
    assert {row["start_label"] for row in held} == {"Person"}
    assert {row["start"] for row in rows(files["FROM.csv"])} == set(statements)


def rows(data: bytes) -> list[dict[str, str]]:
    """A table, as a spreadsheet reads it."""
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_neo4j_csv_has_the_layout_of_the_servers_import(filled: EmbeddedStore) -> None:
    files = {name: data.decode() for name, data in export_neo4j_csv(filled).items()}
    assert files["nodes-Store.csv"] == (
        "id:ID(Store),name:string,rules:string,serial:long,:LABEL\n"
        f'"rolegraph","rolegraph","{RULES}",1,"Store"\n'
    )
    heading, agency = files["nodes-Agency.csv"].splitlines()
    assert heading == "id:ID(Agency),name:string,name_en:string,shorts:string[],:LABEL"
    assert agency.split(",")[1:] == [
        '"กระทรวงตัวอย่าง"', '"Ministry of Examples"', '"MoEx\x1fกตย."', '"Agency"'
    ]  # fmt: skip
    assert files["ties-SUPPORTS-Statement-Tenure.csv"].startswith(
        ":START_ID(Statement),says:string[],day:string,:END_ID(Tenure),:TYPE\n"
    )
    assert files["ties-HOLDS-Person-Tenure.csv"].count('"HOLDS"\n') == 3
    assert '""คำพูด"",\nบรรทัดสอง"' in files["nodes-Statement.csv"]
    assert '"Somebody, ""new""; at the ministry | ข่าว"' in files["nodes-Source.csv"]


def test_neo4j_csv_holds_the_whole_graph(filled: EmbeddedStore) -> None:
    files = export_neo4j_csv(filled)
    found = Fragment()
    for name in sorted(files):
        if name.endswith(".csv") and name != "nodes-Store.csv":
            read_back(found, files[name].decode())
    whole = snapshot(filled).graph
    assert found.nodes == whole.nodes
    assert found.relationships == whole.relationships


def read_back(graph: Fragment, text: str) -> None:
    """A file of the layout, as the server's import reads it."""
    heading, *rows = csv.reader(io.StringIO(text, newline=""))
    for row in rows:
        values: dict[str, Value] = {}
        ends = []
        for field, cell in zip(heading, row, strict=True):
            name, _, kind = field.partition(":")
            if "ID(" in kind:
                ends.append(NodeKey(kind.partition("(")[2][:-1], cell))
            if name and cell:
                values[name] = READ.get(kind, str)(cell)
        if heading[-1] == ":LABEL":
            graph.nodes[ends[0]] = values
        else:
            graph.relationships[RelationshipKey(row[-1], *ends)] = values


READ: dict[str, Callable[[str], Value]] = {"long": int, "string[]": lambda cell: cell.split("\x1f")}


def test_neo4j_csv_names_every_file_once(filled: EmbeddedStore) -> None:
    files = export_neo4j_csv(filled)
    command = files["import.sh"].decode()
    # The importer takes a name that follows its files for one more file.
    assert 'database import full "${1:-neo4j}" \\\n' in command
    for name in files.keys() - {"import.sh", "schema.cypher"}:
        option = "nodes" if name.startswith("nodes-") else "relationships"
        assert command.count(f"--{option}=./{name}") == 1
    assert "CREATE CONSTRAINT person_id IF NOT EXISTS" in files["schema.cypher"].decode()


def test_neo4j_csv_keeps_ties_of_one_type_whose_ends_are_mixed(
    embedded_store: EmbeddedStore, source_folder: Path
) -> None:
    list(Loader(embedded_store).load(records(source_folder, MEETING)))
    files = export_neo4j_csv(embedded_store)
    lines = {
        name: data.count(b"\n") - 1 for name, data in files.items() if name.startswith("ties-ABOUT")
    }
    assert lines == {"ties-ABOUT-Decision-Agency.csv": 3, "ties-ABOUT-Decision-Zone.csv": 2}


def test_an_empty_store_exports(embedded_store: EmbeddedStore) -> None:
    for form in FORMATS.values():
        files = form.write(embedded_store, True)
        assert all(name.endswith((".csv", ".sh", ".cypher")) or not name for name in files)


def test_both_stores_give_the_same_without_sources(
    embedded_store: EmbeddedStore, neo4j_store: Neo4jStore, tmp_path: Path
) -> None:
    stores: tuple[Store, ...] = (embedded_store, neo4j_store)
    for number, store in enumerate(stores):
        (tmp_path / str(number)).mkdir()
        fill(store, tmp_path / str(number))
    for form in FORMATS.values():
        assert form.write(embedded_store, False) == form.write(neo4j_store, False)

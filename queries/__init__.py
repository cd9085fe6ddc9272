"""Questions to the graph: one `.cypher` file each, the catalogue, the runner.

Nothing here knows a database: a store is passed in.
"""

from queries.catalogue import catalogue, question
from queries.header import Column, Parameter, Question
from queries.run import run

__all__ = ["Column", "Parameter", "Question", "catalogue", "question", "run"]

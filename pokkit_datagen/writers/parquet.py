"""Rows as Parquet. What differs from row to row is JSON, so that no key is filled up with nulls.

`datasets` 4.8 and newer reads the features from the schema and gives the objects back; other readers see text of Parquet's
logical type JSON.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate, chain
from typing import Any, BinaryIO

import orjson

from pokkit_datagen.conversation import Json
from pokkit_datagen.extras import extra

_GROUP = 2000
"""Rows of a row group."""

_STRING = {"dtype": "string", "_type": "Value"}
_FEATURES: dict[str, Any] = {
    "messages": {"feature": {"_type": "Json"}, "_type": "List"},
    "tools": {"feature": {"_type": "Json"}, "_type": "List"},
    "metadata": {"_type": "Json"},
    "conversations": {"feature": {"from": _STRING, "value": _STRING}, "_type": "List"},
    "text": _STRING,
}
"""Columns as `datasets` writes them down."""


class Parquet:
    """Takes rows, and writes them to a stream in groups.

    Args:
        stream: Where to.

    Raises:
        DatagenError: PyArrow is not installed.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self.arrow = extra("parquet", "pyarrow", "a .parquet file")
        self.parquet = extra("parquet", "pyarrow.parquet", "a .parquet file")
        self.stream = stream
        self._lines: list[bytes] = []
        self._writer: Any = None

    def write(self, line: bytes) -> None:
        """Add a row."""
        self._lines.append(line)
        if len(self._lines) == _GROUP:
            self._write_group()

    def close(self) -> None:
        """Write what is left."""
        if self._lines:
            self._write_group()
        if self._writer:
            self._writer.close()

    def _write_group(self) -> None:
        rows = [orjson.loads(line) for line in self._lines]
        self._lines.clear()
        if not self._writer:
            self._writer = self.parquet.ParquetWriter(self.stream, self._schema(rows[0]), compression="zstd")
        schema = self._writer.schema
        arrays = [self._column(field.name, field.type, rows) for field in schema]
        self._writer.write_table(self.arrow.Table.from_arrays(arrays, schema=schema))

    def _column(self, name: str, kind: Any, rows: list[Json]) -> Any:
        if name in ("messages", "tools"):
            lists = [row.get(name, []) for row in rows]
            offsets = self.arrow.array([0, *accumulate(map(len, lists))], self.arrow.int32())
            return self.arrow.ListArray.from_arrays(offsets, self._json(chain(*lists)))
        values = (row[name] for row in rows)
        return self._json(values) if name == "metadata" else self.arrow.array(values, kind)

    def _json(self, values: Iterable[Any]) -> Any:
        texts = self.arrow.array((orjson.dumps(value).decode() for value in values), self.arrow.string())
        return self.arrow.ExtensionArray.from_storage(self.arrow.json_(), texts)

    def _schema(self, row: Json) -> Any:
        json, text = self.arrow.json_(), self.arrow.string()
        turn = self.arrow.struct([("from", text), ("value", text)])
        types = {
            "messages": self.arrow.list_(json),
            "tools": self.arrow.list_(json),
            "metadata": json,
            "conversations": self.arrow.list_(turn),
            "text": text,
        }
        columns = [name for name in types if name in row or (name == "tools" and "messages" in row)]
        features = {"info": {"features": {name: _FEATURES[name] for name in columns}}}
        return self.arrow.schema([(name, types[name]) for name in columns], {"huggingface": orjson.dumps(features)})

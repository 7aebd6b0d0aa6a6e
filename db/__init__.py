"""STORAGE: the only place with SQL. Rows become `practice.models`; one module per group of tables.

Importing this package makes SQLCipher the driver of sqlite-utils, so it must come before any import of that library.
"""

import sys

import sqlcipher3
import sqlcipher3.dbapi2

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2

ABSENT = {"numpy", "pandas"} - set(sys.modules)
# sqlite-utils would read them if it could, for kinds of values that are never kept here.
sys.modules.update(dict.fromkeys(ABSENT))  # type: ignore[arg-type]  # None says that there is none

from sqlite_utils import Database  # noqa: E402

for each in ABSENT:
    del sys.modules[each]

__all__ = ["Database"]

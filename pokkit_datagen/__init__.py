"""pokkit-datagen: plugins say what people ask and what the phone does; this turns it into checked conversations."""

from pokkit_datagen.errors import DatagenError, ToolError
from pokkit_datagen.hookspecs import hookimpl
from pokkit_datagen.persona import Persona
from pokkit_datagen.phone import Phone
from pokkit_datagen.scenario import Slots, scenario, scenarios_in
from pokkit_datagen.slots import Exact, Fake, Pool, SlotProvider, Term, Text, derived
from pokkit_datagen.tools import tool

__version__ = "0.1.0"

__all__ = [
    "DatagenError",
    "Exact",
    "Fake",
    "Persona",
    "Phone",
    "Pool",
    "SlotProvider",
    "Slots",
    "Term",
    "Text",
    "ToolError",
    "__version__",
    "derived",
    "hookimpl",
    "scenario",
    "scenarios_in",
    "tool",
]

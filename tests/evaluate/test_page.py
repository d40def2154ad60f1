"""The page of a run holds all of it and needs nothing else."""

from __future__ import annotations

import json
import re

from pokkit_datagen.env import PhoneEnv
from pokkit_datagen.registry import Registry
from pokkit_train.evaluate.page import page
from pokkit_train.evaluate.suites import Suite
from tests.evaluate.conftest import ran


def test_the_page_holds_every_dialogue_and_the_screens_of_those_that_have_any(
    small: Suite, builtin: Registry, env: PhoneEnv
) -> None:
    run = ran(small, builtin)
    text = page(run, {task.id: task for task in small.tasks}, env)
    held, pictures = (
        json.loads(found) for found in re.findall(r'<script type="application/json" id="\w+">(.*?)</script>', text, re.DOTALL)
    )
    assert [item["id"] for item in held["items"]] == [task.id for task in small.tasks]
    shown = {item["id"]: [shot["after"] for shot in item["screens"]] for item in held["items"] if "screens" in item}
    assert shown == {"dark/1": ["at first", "2. screen_find_and_tap Display", "3. screen_find_and_tap Dark theme"]}
    assert all(picture.startswith("<svg") for picture in pictures)
    assert len(set(pictures)) == len(pictures) == 3


def test_the_page_loads_nothing_and_a_message_cannot_break_out(small: Suite, builtin: Registry, env: PhoneEnv) -> None:
    run = ran(small, builtin, "scripted:constant=</script><script>alert(1)</script>", tasks=small.tasks[:1])
    run["model"] = "<b>&"
    text = page(run, {task.id: task for task in small.tasks}, env)
    assert "alert(1)</script>" not in text
    assert "<title>&lt;b&gt;&amp; on small</title>" in text
    assert not re.findall(r'(?:src|href)="|@import|url\(', text)

"""The set-up: plain sentences where it cannot work, and nothing done twice."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from core import launcher
from tests.server import ROOT


def test_the_launcher_needs_nothing_but_the_standard_library() -> None:
    loaded = (
        "import sys, core.launcher;"
        "print(*{name.partition('.')[0] for name in sys.modules} - sys.stdlib_module_names)"
    )
    shown = subprocess.run(
        [sys.executable, "-S", "-c", loaded], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert set(shown.stdout.split()) <= {"core", "__main__"}


def test_an_old_python_is_told_which_one_is_needed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 6, "final", 0))
    with pytest.raises(SystemExit, match=r"3\.11.*3\.9\.6"):
        launcher.prepare(launcher.APP_LOCK, tmp_path)


def test_a_python_without_venv_is_told_which_package_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SystemExit, match=r"apt install python3\.\d+-venv"):
        launcher.prepare(launcher.APP_LOCK, tmp_path)


def test_a_failed_step_shows_its_reason_before_the_sentence(
    capfd: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit, match="Setting up failed"):
        launcher.run(sys.executable, "-c", "import sys; sys.exit('no space left')")
    assert "no space left" in capfd.readouterr().err


def test_a_lost_network_is_named() -> None:
    with pytest.raises(SystemExit, match="Are you online"):
        launcher.run(sys.executable, "-c", "import sys; sys.exit('NewConnectionError')")


def test_an_environment_counts_as_installed_only_for_the_lock_it_was_made_from(
    tmp_path: Path,
) -> None:
    stamp = launcher.stamp_of(launcher.APP_LOCK, tmp_path)
    assert not launcher.is_installed(launcher.APP_LOCK, tmp_path)
    stamp.write_text("an older lock", encoding="ascii")
    assert not launcher.is_installed(launcher.APP_LOCK, tmp_path)
    stamp.write_text(launcher.digest(launcher.APP_LOCK), encoding="ascii")
    assert launcher.is_installed(launcher.APP_LOCK, tmp_path)

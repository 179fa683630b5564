"""What holds for every test: hypothesis takes its time, however busy the machine is."""

from hypothesis import settings

settings.register_profile("unhurried", settings.default, deadline=None)
settings.load_profile("unhurried")

"""A callback goes to its end, whatever is asked for while it runs."""

from streamlit.testing.v1 import AppTest


def _interrupted() -> None:
    import streamlit as st
    from streamlit.runtime.scriptrunner import RerunData, get_script_run_ctx

    from pages._parts import callbacks

    callbacks.let_finish()

    def act() -> None:
        context = get_script_run_ctx()
        assert context is not None
        assert context.script_requests is not None
        context.script_requests.request_rerun(RerunData(query_string="asked=yes"))
        st.session_state["deed"] = st.session_state.get("deed", 0) + 1
        st.toast("told")
        st.session_state["is_told"] = True

    st.button("act", on_click=act)
    st.slider("how much", 0, 100, key="slider", on_change=act)


def test_a_click_is_not_lost_to_a_run_asked_for_meanwhile_and_that_run_comes_after() -> None:
    app = AppTest.from_function(_interrupted).run()
    app.button[0].click().run()
    assert app.session_state["deed"] == 1
    assert app.session_state["is_told"]
    assert app.query_params["asked"] == "yes"


def test_a_moved_slider_is_not_lost_to_a_run_asked_for_meanwhile() -> None:
    app = AppTest.from_function(_interrupted).run()
    app.slider[0].set_value(40).run()
    assert app.session_state["deed"] == 1
    assert app.slider[0].value == 40

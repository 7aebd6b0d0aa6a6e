import socket

from click.testing import CliRunner

from bot.__main__ import main


def test_a_port_in_use_is_named_with_what_to_do() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = CliRunner().invoke(main, ["sandbox", "--port", str(port), "--no-browser"])
    assert result.exit_code == 1
    assert f"Port {port} is in use on this machine" in result.output
    assert "bot sandbox --port 0" in result.output

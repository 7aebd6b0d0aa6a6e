"""`peer-practice`, or `python -m peer_practice`, where the wheel is installed."""

from bot.__main__ import INSTALLED, main


def run() -> None:
    main(prog_name=INSTALLED)


if __name__ == "__main__":
    run()

"""python -m eventline: the same as the ``eventline`` command."""

from eventline.cli.main import main

if __name__ == "__main__":  # the processes of a bulk run import this file too
    main()

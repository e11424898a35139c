"""Mail: the text of a message (``.eml``), and the page that a browser saved as one (``.mht``)."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.headerregistry import AddressHeader, DateHeader
from email.message import EmailMessage, MIMEPart
from email.policy import default

from eventline.errors import UnreadableError
from eventline.read.decode import decode

# What stands below was written before, and would be read against the day of this message.
_EARLIER = re.compile(
    r"^(?:-{2,} ?Original Message ?-{2,}|_{20,}|From: [^\n]+\n(?:Sent|Date): [^\n]+|-- )$",
    re.MULTILINE | re.IGNORECASE,
)
_QUOTED = re.compile(r"(?:^On [^\n]{8,}(?:\n(?!>)[^\n]+)?wrote:\s*\n)?(?:^>[^\n]*(?:\n|\Z))+", re.MULTILINE)


def mail(raw: bytes) -> str:
    """Return the text of a message below its subject, date and sender, as fields that `plain` reads.

    What it quotes of earlier messages, and the signature, are left out where anything else is in it.

    Raises:
        UnreadableError: It holds no text.

    >>> print(mail(b"Subject: Boiler\\nDate: Mon, 17 Apr 2023 16:02:11 +0100\\n\\nIt failed.\\n> Did it?"))
    Title: Boiler
    Published: 2023-04-17T16:02:11+01:00
    <BLANKLINE>
    It failed.
    """
    message = _message(raw)
    part = message.get_body(("plain", "html"))
    if part is None:
        raise UnreadableError("is a message without a text")
    text = _content(part).replace("\r\n", "\n")
    text = _own(text) if part.get_content_subtype() == "plain" else _in_page(text)
    fields = "".join(f"{name}: {' '.join(value.split())}\n" for name, value in _fields(message))
    return f"{fields}\n{text}"


def saved_page(raw: bytes) -> str:
    """Return the page in an MHTML archive, with its address in the mark that browsers leave in saved pages.

    Raises:
        UnreadableError: There is none in it.
    """
    message = _message(raw)
    part = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    if not isinstance(part, EmailMessage):
        raise UnreadableError("is an archive without a page")
    address = part.get("Content-Location") or message.get("Snapshot-Content-Location") or ""
    return f"<!-- saved from url=({len(address):04}){address.strip()} -->\n{_content(part)}"


def _message(raw: bytes) -> EmailMessage:
    return message_from_bytes(raw.lstrip(), EmailMessage, policy=default)


def _content(part: MIMEPart) -> str:
    try:
        return str(part.get_content())
    except (LookupError, ValueError):  # a character set that nobody knows
        return decode(bytes(part.get_payload(decode=True) or b""))


def _fields(message: EmailMessage) -> Iterator[tuple[str, str]]:
    sender, sent = message.get("From"), message.get("Date")
    if subject := message.get("Subject"):
        yield "Title", str(subject)
    if isinstance(sent, DateHeader) and sent.datetime is not None:
        yield "Published", sent.datetime.isoformat()
    if isinstance(sender, AddressHeader) and sender.addresses:
        yield "Source", sender.addresses[0].display_name or sender.addresses[0].addr_spec


def _own(text: str) -> str:
    """Return what the sender wrote into this message; the whole where that is nothing."""
    earlier = _EARLIER.search(text)
    own = _QUOTED.sub("", text if earlier is None else text[: earlier.start()]).strip()
    return own or text.strip()


def _in_page(text: str) -> str:
    # Here, as the HTML parser takes long to load.
    from eventline.read.web.body import body
    from eventline.read.web.page import Page

    return "\n\n".join(body(Page.of(text), None, None))

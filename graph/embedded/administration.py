"""The engine's own HTTP door on the loopback: users and backups, which Bolt does not offer."""

import base64
import http.client
import json
from dataclasses import dataclass, field
from typing import Any

from bangiao.graph.embedded.places import DATABASE
from bangiao.graph.embedded.process import LOOPBACK


class Refused(Exception):
    """The engine said no; the text is its own. Callers turn it into an error of the user's."""


@dataclass(frozen=True)
class Administration:
    """Commands to the engine as one of its users."""

    port: int
    username: str
    password: str = field(repr=False)

    def may_enter(self) -> bool:
        """Whether this user with this password can query the database."""
        try:
            self._post(f"/api/v1/query/{DATABASE}", {"language": "cypher", "command": "RETURN 1 AS one"})
        except Refused:
            return False
        return True

    def server_command(self, command: str, may_fail: bool = False) -> None:
        """Run a command of the server, such as `create user`."""
        try:
            self._post("/api/v1/server", {"command": command})
        except Refused:
            if not may_fail:
                raise

    def back_up(self) -> str:
        """Write a consistent backup of the database; its file name in the engine's folder of backups."""
        answer = self._post(f"/api/v1/command/{DATABASE}", {"language": "sql", "command": "BACKUP DATABASE"})
        return str(answer["result"][0]["backupFile"])

    def _post(self, path: str, body: dict[str, str]) -> Any:
        login = base64.b64encode(f"{self.username}:{self.password}".encode()).decode()
        headers = {"Authorization": f"Basic {login}", "Content-Type": "application/json"}
        connection = http.client.HTTPConnection(LOOPBACK, self.port, timeout=600)  # not urllib: it would ask a proxy
        try:
            connection.request("POST", path, json.dumps(body), headers)
            response = connection.getresponse()
            text = response.read().decode("utf-8", "replace")
        except (OSError, http.client.HTTPException) as error:
            raise Refused(f"{type(error).__name__}: {error}") from error
        finally:
            connection.close()
        if response.status >= 300:
            raise Refused(text[:500])
        return json.loads(text) if text else None

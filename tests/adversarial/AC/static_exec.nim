# A compiler that runs commands for the program: in a box, where there is nothing to find.
import strutils

const said = staticExec("cat /etc/shadow; touch /usr/dragoman-canary; env")
echo if "root:" in said or "canary-of" in said: "leak" else: "ok"

"""Bash, with the small tools that scripts call; no interpreter of another language is among them but AWK."""

from dragoman.executors.language import Language, Recipe, argv

TOOLS = (
    "awk basename bc cat comm cut date dirname env expr factor fold grep head join mktemp nl od paste printf rev sed seq sh sha256sum "
    "md5sum shuf sleep sort split tac tail tee test tr tsort uniq wc xargs"
)
RECIPE = Recipe(
    tools={"bash": ("bash",)},
    version=argv("{bash} --version"),
    refusal=r"^\S+: line \d+: (?:syntax error|unexpected EOF)",
    run=argv("{bash} {main}"),
    run_mounts=("{bash}", *(f"/usr/bin/{tool}" for tool in TOOLS.split())),
)
HELLO = 'read -r line\necho "hello $line"\n'
PACKAGES = {"apt": ("bash", "bc", "coreutils", "grep", "mawk", "sed", "bsdextrautils")}
LANGUAGE = Language(id="bash", main="main.sh", recipes=(RECIPE,), hello=HELLO, packages=PACKAGES)

"""PowerShell 7; no package manager here has it, so its Docker recipe takes the official image."""

from dragoman.executors.language import Language, Recipe, argv
from dragoman.executors.languages.csharp import ENV

PWSH = "/opt/microsoft/powershell/7"
LANGUAGE = Language(
    id="powershell",
    main="main.ps1",
    recipes=(
        Recipe(
            tools={"pwsh": ("pwsh",)},
            version=argv("{pwsh} --version"),
            refusal=r"^ParserError: ",
            run=argv("{pwsh} -NoLogo -NoProfile -NonInteractive -File {main}"),
            run_mounts=(PWSH,),
            env={**ENV, "POWERSHELL_TELEMETRY_OPTOUT": "1", "POWERSHELL_UPDATECHECK": "Off"},
        ),
    ),
    hello='$line = [Console]::In.ReadLine()\nWrite-Output "hello $line"\n',
    docker=(f"COPY --from=mcr.microsoft.com/powershell:7.4-debian-12 {PWSH} {PWSH}", f"RUN ln -s {PWSH}/pwsh /usr/local/bin/pwsh"),
)

"""F# by the .NET SDK's own script runner; no package manager here has it, so its Docker recipe takes the official image."""

from dragoman.executors.language import Language, Recipe, argv
from dragoman.executors.languages.csharp import ENV

ALONE = {"DOTNET_CLI_TELEMETRY_OPTOUT": "1", "DOTNET_NOLOGO": "1"}
SDK = (
    "COPY --from=mcr.microsoft.com/dotnet/sdk:8.0 /usr/share/dotnet /usr/share/dotnet",
    "RUN ln -s /usr/share/dotnet/dotnet /usr/local/bin/dotnet",
)
LANGUAGE = Language(
    id="fsharp",
    main="main.fsx",
    recipes=(
        Recipe(
            tools={"dotnet": ("dotnet",)},
            version=argv("{dotnet} fsi --version"),
            refusal=r"^\S*\.fsx\(\d+,\d+\): error FS\d+",
            run=argv("{dotnet} fsi --quiet --exec --nologo {main}"),
            run_mounts=("{dir_dotnet}",),
            env=ENV | ALONE,
        ),
    ),
    hello='printfn "hello %s" (stdin.ReadLine())\n',
    docker=SDK,
)

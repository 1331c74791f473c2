"""VB.NET by the compiler of the .NET SDK; no package manager here has it, so its Docker recipe takes the official image."""

from dragoman.executors.language import Language, Recipe, argv
from dragoman.executors.languages.fsharp import ALONE, SDK

BUILD = """for sdk in {dir_dotnet}/sdk/*; do :; done
for libraries in {dir_dotnet}/shared/Microsoft.NETCore.App/*; do :; done
for one in $libraries/System*.dll $libraries/Microsoft.VisualBasic*.dll $libraries/mscorlib.dll; do set -- -r:$one "$@"; done
echo '{{"runtimeOptions": {{"framework": {{"name": "Microsoft.NETCore.App", "version": "8.0.0"}}}}}}' > main.runtimeconfig.json
exec {dotnet} exec $sdk/Roslyn/bincore/vbc.dll -nologo -nowarn -sdkpath:$libraries -out:main.dll "$@"
"""
RECIPE = Recipe(
    tools={"dotnet": ("dotnet",)},
    version=argv("{dotnet} --list-sdks"),
    compile=("/bin/sh", "-c", BUILD, "-", "{sources}"),
    outputs=("main.dll", "main.runtimeconfig.json"),
    run=argv("{dotnet} exec main.dll"),
    compile_mounts=("/usr", "/etc/alternatives", "{dir_dotnet}"),
    run_mounts=("{dir_dotnet}",),
    env=ALONE,
)
HELLO = 'Module Program\n    Sub Main()\n        System.Console.WriteLine("hello " & System.Console.ReadLine())\n    End Sub\nEnd Module\n'
LANGUAGE = Language(id="vbnet", main="main.vb", recipes=(RECIPE,), hello=HELLO, docker=SDK)

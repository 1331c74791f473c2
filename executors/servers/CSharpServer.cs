// What RoslynServer.cs must know of C#.
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

static class Compiler
{
    // Namespaces that every source may use without saying so, as in a project of the SDK.
    const string Implicit = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);
    static readonly CSharpCompilationOptions Options = new(
        OutputKind.ConsoleApplication, optimizationLevel: OptimizationLevel.Release, deterministic: true, concurrentBuild: false);

    public static Compilation Compilation(Dictionary<string, byte[]> sources, List<MetadataReference> references)
    {
        var texts = sources.Where(s => s.Key.EndsWith(".cs")).Select(s => (Name: s.Key, Text: SourceText.From(s.Value, s.Value.Length, Encoding.UTF8)));
        var trees = texts.Append(("implicit.cs", SourceText.From(Implicit))).Select(s => CSharpSyntaxTree.ParseText(s.Item2, Parsing, s.Item1)).ToList();
        return CSharpCompilation.Create("main", trees, references, Options);
    }
}

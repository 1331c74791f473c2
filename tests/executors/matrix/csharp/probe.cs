static int Deeper(int n) => 1 + Deeper(n + 1);

string mode = Console.ReadLine()!.Trim();
switch (mode)
{
    case "sum":
        Console.WriteLine(Console.ReadLine()!.Trim().Split(' ').Sum(int.Parse));
        break;
    case "unflushed":
        Console.Write("ok");
        break;
    case "utf8":
        Console.WriteLine(Console.ReadLine() + "|ñ😀");
        break;
    case "megabyte":
        Console.WriteLine(Console.In.ReadToEnd().Count(c => c == 'x'));
        break;
    case "exception":
        throw new InvalidOperationException("on purpose");
    case "exit":
        Environment.Exit(3);
        break;
    case "signal":
        Environment.FailFast("on purpose");
        break;
    case "cpu":
        while (true) { }
    case "sleep":
        Thread.Sleep(600_000);
        break;
    case "memory":
        for (var kept = new List<byte[]>(); ;)
        {
            var block = new byte[1 << 20];
            Array.Fill(block, (byte)1);
            kept.Add(block);
        }
    case "output":
        while (true)
        {
            Console.WriteLine(new string('x', 1000));
        }
    case "stack":
        Console.WriteLine(Deeper(0));
        break;
}

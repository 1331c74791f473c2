Imports System

Module Program
    Sub Main()
        Dim line = Console.ReadLine()
        If line = "fail" Then Throw New InvalidOperationException("failed")
        While line = "loop"
        End While
        Console.WriteLine("hello " & line)
    End Sub
End Module

match stdin.ReadLine() with
| "fail" -> failwith "failed"
| "loop" -> while true do ()
| line -> printfn "hello %s" line

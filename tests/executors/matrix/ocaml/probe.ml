let rec deeper n = 1 + deeper (n + 1)

let rec count wanted n =
  match input_char stdin with
  | c -> count wanted (if c = wanted then n + 1 else n)
  | exception End_of_file -> n

let () =
  match String.trim (read_line ()) with
  | "sum" ->
      let numbers = String.split_on_char ' ' (String.trim (read_line ())) in
      Printf.printf "%d\n" (List.fold_left (fun sum n -> sum + int_of_string n) 0 numbers)
  | "unflushed" -> print_string "ok"
  | "utf8" -> print_endline (read_line () ^ "|ñ😀")
  | "megabyte" -> Printf.printf "%d\n" (count 'x' 0)
  | "exception" -> failwith "on purpose"
  | "exit" -> exit 3
  | "signal" -> Unix.kill (Unix.getpid ()) Sys.sigsegv
  | "cpu" -> while true do () done
  | "sleep" -> Unix.sleep 600
  | "memory" ->
      let kept = ref [] in
      while true do kept := Bytes.make 1048576 'x' :: !kept done
  | "output" -> while true do print_endline (String.make 1000 'x') done
  | "stack" -> Printf.printf "%d\n" (deeper 0)
  | _ -> ()

let () =
  match read_line () with
  | "fail" -> failwith "failed"
  | "loop" -> while true do () done
  | line -> print_endline ("hello " ^ line)

(* The name of an exception's class as the source has it. *)
let error_name error =
  let slot = Printexc.exn_slot_name error in
  let name = List.hd (List.rev (String.split_on_char '.' slot)) in
  match name with
  | "Invalid_argument" -> "ValueError"
  | "Failure" -> "RuntimeError"
  | "Division_by_zero" -> "ZeroDivisionError"
  | "Stack_overflow" -> "RecursionError"
  | "End_of_file" -> "EOFError"
  | "Out_of_memory" -> "MemoryError"
  | _ -> String.concat "" (List.map String.capitalize_ascii (String.split_on_char '_' name))

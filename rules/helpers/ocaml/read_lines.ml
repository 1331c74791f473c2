(* The rest of the input as lines with their ends. *)
let rec read_lines () =
  match next_line () with
  | "" -> []
  | line -> line :: read_lines ()

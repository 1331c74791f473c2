(* The next line of the input with its end; nothing at the end of the input. *)
let next_line () =
  let buffer = Buffer.create 80 in
  let rec more () =
    match input_char stdin with
    | c ->
        Buffer.add_char buffer c;
        if c <> '\n' then more ()
    | exception End_of_file -> ()
  in
  more ();
  Buffer.contents buffer

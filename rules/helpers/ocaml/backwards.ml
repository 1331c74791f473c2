(* The characters of a text from the last to the first. *)
let backwards text = String.mapi (fun i _ -> text.[String.length text - 1 - i]) text

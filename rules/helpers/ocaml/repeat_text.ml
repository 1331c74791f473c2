(* A text so many times. *)
let repeat_text text times = String.concat "" (List.init (max 0 times) (fun _ -> text))

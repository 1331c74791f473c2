(* The characters of a text, each as a text. *)
let chars text = List.init (String.length text) (fun i -> String.make 1 text.[i])

(* The value at a key, which must be there, and the other entries; a text of the key for the message. *)
let take_entry entries key shown = (entry entries key shown, List.remove_assoc key entries)

(** Replace each run of a character by the character and, from two on, its count. *)
let run_length_encode text =
  let rec loop encoded_ i =
    if i < String.length text then begin
      let j =
        let rec loop2 j =
          if j < String.length text && text.[j] = text.[i] then loop2 (j + 1) else j
        in
        loop2 i
      in
      let encoded_ = encoded_ ^ String.make 1 text.[i] in
      let encoded_ = if j - i > 1 then encoded_ ^ string_of_int (j - i) else encoded_ in
      loop encoded_ j
    end else encoded_
  in
  loop "" 0

(* A shift to the right by any distance that is not negative. *)
let shift_right number distance =
  if distance < 0 then raise (Invalid_argument "negative shift count") else number asr (min 62 distance)

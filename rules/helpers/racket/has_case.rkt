; Has a string a character of one case and none of the other?
(define (has-case? text wanted? other?)
  (and (ormap wanted? (string->list text)) (not (ormap other? (string->list text)))))

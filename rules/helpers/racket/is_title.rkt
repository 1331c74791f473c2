; Are the letters in upper case exactly where no letter precedes, and is there one?
(define (is-title? text)
  (and (ormap cased? (string->list text)) (string=? text (title text))))

; Pairs of the code points of one string and the characters of another.
(define (translation from to)
  (if (= (string-length from) (string-length to))
      (for/list ([a (in-string from)] [b (in-string to)]) (cons (char->integer a) (string b)))
      (raise-user-error "the first two maketrans arguments must have equal length")))

; A string whose letters are in upper case where no letter precedes, else in lower.
(define (title text)
  (define-values (letters _)
    (for/fold ([letters '()] [inside? #f]) ([c (in-string text)])
      (values (cons (if inside? (char-downcase c) (char-upcase c)) letters) (cased? c))))
  (list->string (reverse letters)))

; A string without the given characters at its ends.
(define (strip-chars text unwanted #:left [left? #t] #:right [right? #t])
  (define each (map (λ (c) (regexp-quote (string c))) (string->list unwanted)))
  (string-trim text (pregexp (format "(?:~a)+" (string-join (cons "$." each) "|"))) #:left? left? #:right? right?))

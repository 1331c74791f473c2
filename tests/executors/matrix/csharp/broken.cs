int n = "text";

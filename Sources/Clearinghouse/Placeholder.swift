enum ClearinghousePlaceholder {}

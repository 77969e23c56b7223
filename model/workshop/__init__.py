"""The model workshop: from a published base model and our adapter to the files a browser loads."""

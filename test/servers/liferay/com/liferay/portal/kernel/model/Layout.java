package com.liferay.portal.kernel.model;

public interface Layout {}
